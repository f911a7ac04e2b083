/* A printed page: headings, and rows of columns whose texts wrap, in UTF-8 and no wider than PAGE_WIDTH. */
#ifndef JOURNAL_PAGE_H
#define JOURNAL_PAGE_H

enum { PAGE_WIDTH = 110 };

/* An empty line, the title, and a line under it. */
void page_heading(const char* title);

/* The same with a number behind the title. */
void page_counted(const char* title, int count);

/* A row of `columns` texts, each wrapped in its width with two spaces between; \n in a text begins a line. */
void page_row(int columns, const int* widths, const char* const* texts);

/* A text behind a mark, wrapped under itself. */
void page_item(int indent, const char* mark, const char* text);

/* A paragraph as printf makes it, wrapped. */
void page_format(const char* format, ...)
#if defined(__GNUC__)
    __attribute__((format(printf, 1, 2)))
#endif
    ;

/* printf into a new text. Free with free. */
char* text_format(const char* format, ...)
#if defined(__GNUC__)
    __attribute__((format(printf, 1, 2)))
#endif
    ;

/* Puts `more` behind `text`, which is null or from text_format, with `between` if both hold something. */
char* text_join(char* text, const char* between, const char* more);

#endif
