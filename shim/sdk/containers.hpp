/* Views of C++'s containers for JavaScript: addresses and lengths, which FFI carries, and nothing that throws. */
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace deepscript {

template <class T> using bare = std::remove_cv_t<std::remove_reference_t<T>>;

template <class C> using value = typename bare<C>::value_type;
template <class C> using key = typename bare<C>::key_type;
template <class C> using mapped = typename bare<C>::mapped_type;
template <class P> using first = typename bare<P>::first_type;
template <class P> using second = typename bare<P>::second_type;
template <class P> using pointee = typename bare<P>::element_type;

template <class A> struct array_item { using type = typename A::value_type; };
template <class T, std::size_t N> struct array_item<T[N]> { using type = T; };
template <class A> using item = typename array_item<bare<A>>::type;

/** A double has every address of user space exactly. */
inline double
number (const void *address) noexcept
{
  return static_cast<double> (reinterpret_cast<std::uintptr_t> (address));
}

/** Elements one behind the other: where the first is, and how many there are. */
template <class C> double
span (const void *at, double *out, std::uint32_t room) noexcept
{
  if (at == nullptr)
    return 0;
  const auto &container = *static_cast<const bare<C> *> (at);
  if (room > 0)
    out[0] = number (container.data ());
  return static_cast<double> (container.size ());
}

/** Elements in nodes of their own: where each is, as far as there is room, and how many there are. */
template <class C> double
nodes (const void *at, double *out, std::uint32_t room) noexcept
{
  if (at == nullptr)
    return 0;
  const auto &container = *static_cast<const bare<C> *> (at);
  std::uint32_t index = 0;
  for (const auto &element : container) {
    if (index == room)
      break;
    out[index++] = number (&element);
  }
  return static_cast<double> (container.size ());
}

/** std::vector<bool> has bits and no addresses: 0 or 1 for each. */
template <class C> double
flags (const void *at, double *out, std::uint32_t room) noexcept
{
  if (at == nullptr)
    return 0;
  const auto &container = *static_cast<const bare<C> *> (at);
  std::uint32_t index = 0;
  for (const bool element : container) {
    if (index == room)
      break;
    out[index++] = element ? 1 : 0;
  }
  return static_cast<double> (container.size ());
}

/** What a smart pointer holds; 0 for nothing. */
template <class P> double
held (const void *at, double *, std::uint32_t) noexcept
{
  return at == nullptr ? 0 : number (static_cast<const bare<P> *> (at)->get ());
}

/** Where the value of a std::optional is; 0 if it has none. */
template <class P> double
optional (const void *at, double *, std::uint32_t) noexcept
{
  if (at == nullptr)
    return 0;
  const auto &wanted = *static_cast<const bare<P> *> (at);
  return wanted.has_value () ? number (std::addressof (*wanted)) : 0;
}

}
