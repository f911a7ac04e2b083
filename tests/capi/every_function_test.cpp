// What holds for every function, whatever it does: null where none may be, handles that are none, text that
// is not UTF-8 and sizes beyond every limit are refused by name; what is thrown inside stays inside.
#include <doctest/doctest.h>

#include <type_traits>

#include "capi/functions.g.h"
#include "capi/injected.h"

namespace {

using namespace parameters;

template <class Parameter>
concept Handed = requires(const Parameter& parameter) {
  parameter.spoil();
};

// One function with its parameters.
template <class Function, class... Parameters>
class Trial {
 public:
  Trial(const char* name, Function function, const std::tuple<Parameters...>& all)
      : name_(name), function_(function), all_(all) {}

  void refuses(const Open& open) {
    each([&](auto index, const auto& parameter) {
      parameter.refused(open, [&](const char* status, const char* where, const auto& arguments) {
        CAPTURE(parameter.name);
        CHECK(said<index()>(open, arguments) == (kTold ? std::string(status) + " " + where : status));
      });
      if (parameter.may == Null::Taken) takes_null<index()>(open, parameter);
    });
  }

  void lets_nothing_out() {
    const auto function = injected::function<Function>(name_);
    for (const injected::Thrown& row : injected::kThrown) {
      CAPTURE(row.what);
      spoil();
      injected::misbehave_next(row.what);
      CHECK(call<kCount>(function, nullptr, std::tuple<>()) == row.status);
      if constexpr (kTold) CHECK(injected::taken(err().held) == row.status);
      CHECK(left() == 0);
    }
  }

 private:
  static constexpr std::size_t kCount = sizeof...(Parameters);
  static constexpr bool kTold = (std::is_same_v<Parameters, Err> || ...);

  template <class Visit>
  void each(const Visit& visit) {
    [&]<std::size_t... I>(std::index_sequence<I...>) {
      (visit(std::integral_constant<std::size_t, I>(), std::get<I>(all_)), ...);
    }
    (std::make_index_sequence<kCount>());
  }
  const Err& err() const { return std::get<Err>(all_); }
  void spoil() {
    each([](auto, const auto& parameter) {
      if constexpr (Handed<std::remove_cvref_t<decltype(parameter)>>) parameter.spoil();
    });
  }

  // With other arguments for one parameter; for none when the index is that of none.
  template <std::size_t kChanged, class Arguments>
  varde_status call(Function function, const Open* open, const Arguments& changed) {
    const auto arguments = [&]<std::size_t... I>(std::index_sequence<I...>) {
      return std::tuple_cat([&] {
        if constexpr (I == kChanged) {
          return changed;
        } else {
          return std::get<I>(all_).good(open);
        }
      }()...);
    }
    (std::make_index_sequence<kCount>());
    return std::apply(function, arguments);
  }

  // Outputs that hold something after a call; they are given back.
  int left() {
    int count = 0;
    each([&](auto, const auto& parameter) {
      if constexpr (Handed<std::remove_cvref_t<decltype(parameter)>>) {
        if (!parameter.held) return;
        ++count;
        if (parameter.held != spoilt(parameter.held)) release(parameter.held);
        parameter.held = nullptr;
      }
    });
    return count;
  }
  template <class Handle>
  static Handle* spoilt(Handle*) {
    return poison<Handle>();
  }

  // What the call says with other arguments: the status, and from the error where it lies.
  template <std::size_t kChanged, class Arguments>
  std::string said(const Open& open, const Arguments& changed) {
    spoil();
    if constexpr (kChanged < kCount) forget<kChanged>();
    const varde_status status = told(name_, call<kChanged>(function_, &open, changed));
    const char* name = "";
    varde_status_name(status, &name);
    std::string out = name;
    if constexpr (kTold) {
      const std::string error = taken(err().held);
      CHECK(error.substr(0, error.find(' ')) == name);
      out = error;
    }
    return left() == 0 ? out : out + ", and an output is not empty";
  }
  // An output that the call does not get stays as it is.
  template <std::size_t kIndex>
  void forget() {
    const auto& parameter = std::get<kIndex>(all_);
    if constexpr (Handed<std::remove_cvref_t<decltype(parameter)>>) parameter.held = nullptr;
  }

  template <std::size_t kIndex, class Parameter>
  void takes_null(const Open& open, const Parameter& parameter) {
    CAPTURE(parameter.name);
    if constexpr (std::is_same_v<Parameter, Err>) {
      takes_null_error<kIndex>(open);
    } else {
      spoil();
      const varde_status status = call<kIndex>(function_, &open, parameter.null());
      CHECK(told(name_, status) != VARDE_E_ARGUMENT);
      if constexpr (requires { Parameter::kGivenBack; }) CHECK(status == VARDE_OK);
      left();
    }
  }

  // Without an error the status alone tells that the first parameter is null.
  template <std::size_t kIndex>
  void takes_null_error(const Open& open) {
    using First = std::tuple_element_t<0, std::tuple<Parameters...>>;
    if constexpr (requires { First::kPoints; }) {
      if (!First::kPoints) return;
    }
    spoil();
    const auto arguments = [&]<std::size_t... I>(std::index_sequence<I...>) {
      return std::tuple_cat([&] {
        if constexpr (I == kIndex || I == 0) {
          return std::get<I>(all_).null();
        } else {
          return std::get<I>(all_).good(&open);
        }
      }()...);
    }
    (std::make_index_sequence<kCount>());
    const varde_status status = std::apply(function_, arguments);
    CHECK((status == VARDE_OK) == (kIndex == 0));
    err().held = nullptr;
    left();
  }

  const char* name_;
  Function function_;
  std::tuple<Parameters...> all_;
};

}  // namespace

TEST_CASE("every function refuses what it cannot take") {
  each_function([](const char* name, auto function, const auto&... parameters) {
    CAPTURE(name);
    const Open open;
    Trial(name, function, std::tuple(parameters...)).refuses(open);
  });
}

TEST_CASE("every function lets nothing out that is thrown inside") {
  each_function([](const char* name, auto function, const auto&... parameters) {
    CAPTURE(name);
    Trial(name, function, std::tuple(parameters...)).lets_nothing_out();
  });
}
