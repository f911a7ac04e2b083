// Boost.JSON is used without its library: this one file compiles what its headers only declare.
#include <boost/json/src.hpp>
