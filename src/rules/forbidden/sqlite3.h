#error "A rule is a pure function over the model: no storage and no network here. What it needs comes in as an argument."
