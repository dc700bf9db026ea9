/* test/fixtures/cxx/sdk/kinds.h, filled for test/bindgen/cxx.test.ts. */
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include <glib.h>

#include "kinds.h"

namespace kinds {

class Hidden {};

Everything::Everything (Numbers &numbers, const std::string &title) : reference (numbers), title (title) {}

}

using namespace kinds;

extern "C" {

void *
kinds_filled (void)
{
  static std::vector<int> referred{7, 8, 9};
  static const std::string title = "Überschrift";
  static Everything all (referred, title);
  all.flag = true;
  all.i8 = -8;
  all.u8 = 200;
  all.i16 = -1600;
  all.u16 = 60000;
  all.i32 = -320000;
  all.u32 = 4000000000u;
  all.i64 = INT64_MIN;
  all.u64 = UINT64_MAX;
  all.f32 = 0.25f;
  all.f64 = -1e100;
  all.bits = {5, -3};
  all.colour = Colour::Green;
  all.level = Low;
  all.point = {1, 1.5};
  all.points[0] = {2, 2.5};
  all.points[1] = {3, 3.5};
  all.pointer = nullptr;
  for (int i = 0; i < 6; i++)
    all.matrix[i / 3][i % 3] = i;
  std::snprintf (all.chars, sizeof all.chars, "chars");
  all.as_int = 0x3f800000;
  all.nested = {-64, "nested"};
  all.text = std::string ("naïve ☃ 日本\0behind", 24);
  all.lines[0] = "short";
  all.lines[1] = std::string (1000, 'x');
  all.floats = {0.5f, 1.5f, 2.5f};
  all.texts = {"a", "b"};
  all.pair = {'p', "pair"};
  for (int i = 0; i < 5000; i++)
    all.numbers.push_back (i);
  all.flags = {true, false, true};
  all.big = {INT64_MIN, INT64_MAX};
  all.colours = {Colour::Red, Colour::Green};
  all.pointers = {nullptr};
  all.places = {{4, 4.5}, {5, 5.5}};
  all.held.push_back ({{}, "first", {"x", "y"}});
  all.held.push_back ({{}, "second", {}});
  all.rows = {{1, 2}, {}, {3}};
  all.couples = {{1, 2}, {3, 4}};
  all.entries = {{1, "one"}, {2, "two"}};
  all.list = {"eins", "zwei"};
  all.deque = {-1, 1};
  all.set = {3, 1, 2};
  all.names = {"only"};
  all.map = {{-1, "minus"}, {1, "plus"}};
  for (int i = 0; i < 3000; i++)
    all.counts["key " + std::to_string (i)] = i;
  all.apart = {{255, 2.5}};
  all.several = {{1, 10}, {1, 11}, {2, 20}};
  all.deep["a"] = {{1, {1.5}}, {2, {}}};
  all.deep["b"] = {};
  all.by_number[6] = {{}, "six", {"6"}};
  all.prices["tea"] = 2.5;
  all.one.reset (new int (41));
  all.together = std::make_shared<Held> (Held{{}, "together", {}});
  all.maybe = -42;
  all.words = "some words";
  all.somewhere = Point{6, 6.5};
  all.gaps = {1, std::nullopt, -3};
  for (int i = 0; i < Everything::limit - 20; i++)
    all.as_many[i] = i * i;
  all.last = 99;
  return &all;
}

/** Derives twice, with members in the padding of what it derives from. */
void *
kinds_derived (void)
{
  static Deepest deepest;
  deepest.wide = -2.5;
  deepest.narrow = 'n';
  deepest.three = 5;
  deepest.text = "derived";
  deepest.point = Point{8, 8.5};
  return &deepest;
}

/** As it begins: every container empty, every smart pointer too. */
void *
kinds_empty (void)
{
  static std::vector<int> referred;
  static const std::string title;
  static Everything *all = new Everything (referred, title);
  return all;
}

}
