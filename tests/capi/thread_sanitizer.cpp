// What the thread sanitizer is told to pass over. Of ours: nothing.
#ifndef __has_feature
#define __has_feature(feature) 0
#endif

#if defined(__SANITIZE_THREAD__) || __has_feature(thread_sanitizer)
// SQLCipher overwrites memory that it frees with noise from a generator that its threads share without a
// lock. Any noise will do; nothing secret is made of it.
extern "C" __attribute__((visibility("default"))) const char* __tsan_default_suppressions() {
  return "race:xoshiro_next\n";
}
#endif
