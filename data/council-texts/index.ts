import { resolution1296 } from './1296.ts'
import { resolution1308 } from './1308.ts'
import { resolution1314 } from './1314.ts'
import { resolution1325 } from './1325.ts'
import { resolution1327 } from './1327.ts'
import { resolution1366 } from './1366.ts'
import { resolution1379 } from './1379.ts'
import { resolution1460 } from './1460.ts'
import { resolution1539 } from './1539.ts'
import { resolution1612 } from './1612.ts'
import { resolution1645 } from './1645.ts'
import { resolution1674 } from './1674.ts'
import { resolution1738 } from './1738.ts'
import { resolution1820 } from './1820.ts'
import { resolution1882 } from './1882.ts'
import { resolution1888 } from './1888.ts'
import { resolution1889 } from './1889.ts'
import { resolution1894 } from './1894.ts'
import { resolution1960 } from './1960.ts'
import { resolution1983 } from './1983.ts'
import { resolution1998 } from './1998.ts'
import { resolution2068 } from './2068.ts'
import { resolution2086 } from './2086.ts'
import { resolution2106 } from './2106.ts'
import { resolution2117 } from './2117.ts'
import { resolution2122 } from './2122.ts'
import { resolution2143 } from './2143.ts'
import { resolution2150 } from './2150.ts'
import { resolution2151 } from './2151.ts'
import { resolution2171 } from './2171.ts'
import { resolution2175 } from './2175.ts'
import { resolution2178 } from './2178.ts'
import { resolution2185 } from './2185.ts'
import { resolution2195 } from './2195.ts'
import { resolution2220 } from './2220.ts'
import { resolution2222 } from './2222.ts'
import { resolution2225 } from './2225.ts'
import { resolution2242 } from './2242.ts'
import { resolution2250 } from './2250.ts'
import { resolution2272 } from './2272.ts'
import { resolution2282 } from './2282.ts'
import { resolution2286 } from './2286.ts'
import { resolution2331 } from './2331.ts'
import { resolution2349 } from './2349.ts'
import { resolution2378 } from './2378.ts'
import { resolution2388 } from './2388.ts'
import { resolution2396 } from './2396.ts'
import { resolution2401 } from './2401.ts'
import { resolution2417 } from './2417.ts'
import { resolution2419 } from './2419.ts'
import { resolution2427 } from './2427.ts'
import { resolution2436 } from './2436.ts'
import { resolution2447 } from './2447.ts'
import { resolution2467 } from './2467.ts'
import { resolution2474 } from './2474.ts'
import { resolution2475 } from './2475.ts'
import { resolution2493 } from './2493.ts'
import { resolution2518 } from './2518.ts'
import { resolution2532 } from './2532.ts'
import { resolution2535 } from './2535.ts'
import { resolution2538 } from './2538.ts'
import { resolution2553 } from './2553.ts'
import { resolution2558 } from './2558.ts'
import { resolution2565 } from './2565.ts'
import { resolution2573 } from './2573.ts'
import { resolution2594 } from './2594.ts'
import { resolution2601 } from './2601.ts'
import { resolution2616 } from './2616.ts'
import { resolution2668 } from './2668.ts'
import { resolution2681 } from './2681.ts'
import { resolution2686 } from './2686.ts'
import { resolution2730 } from './2730.ts'
import { resolution2764 } from './2764.ts'
import { resolution2805 } from './2805.ts'
import { resolution2807 } from './2807.ts'
import { statement2002At32 } from './prst-2002-32.ts'
import { statement2004At40 } from './prst-2004-40.ts'
import { statement2005At52 } from './prst-2005-52.ts'
import { statement2006At42 } from './prst-2006-42.ts'
import { statement2007At5 } from './prst-2007-5.ts'
import { statement2010At8 } from './prst-2010-8.ts'
import { statement2010At22 } from './prst-2010-22.ts'
import { statement2011At20 } from './prst-2011-20.ts'
import { statement2012At3 } from './prst-2012-3.ts'
import { statement2012At23 } from './prst-2012-23.ts'
import { statement2014At21 } from './prst-2014-21.ts'
import { statement2016At9 } from './prst-2016-9.ts'
import { situationTexts2001To2006 } from './situation-2001-2006.ts'
import { situationTexts2007To2009 } from './situation-2007-2009.ts'
import { situationTexts2010To2012 } from './situation-2010-2012.ts'
import { situationTexts2013To2015 } from './situation-2013-2015.ts'
import { situationTexts2016To2018 } from './situation-2016-2018.ts'
import { situationTexts2019To2021 } from './situation-2019-2021.ts'
import { situationTexts2022To2026 } from './situation-2022-2026.ts'
import { relatedStatements } from './statements-related.ts'

/** What texts of the Council say of themselves, as the machine-readable copies of the United Nations have it. */
export const councilTexts = [
  resolution1296,
  resolution1308,
  resolution1314,
  resolution1325,
  resolution1327,
  resolution1366,
  resolution1379,
  resolution1460,
  resolution1539,
  resolution1612,
  resolution1645,
  resolution1674,
  resolution1738,
  resolution1820,
  resolution1882,
  resolution1888,
  resolution1889,
  resolution1894,
  resolution1960,
  resolution1983,
  resolution1998,
  resolution2068,
  resolution2086,
  resolution2106,
  resolution2117,
  resolution2122,
  resolution2143,
  resolution2150,
  resolution2151,
  resolution2171,
  resolution2175,
  resolution2178,
  resolution2185,
  resolution2195,
  resolution2220,
  resolution2222,
  resolution2225,
  resolution2242,
  resolution2250,
  resolution2272,
  resolution2282,
  resolution2286,
  resolution2331,
  resolution2349,
  resolution2378,
  resolution2388,
  resolution2396,
  resolution2401,
  resolution2417,
  resolution2419,
  resolution2427,
  resolution2436,
  resolution2447,
  resolution2467,
  resolution2474,
  resolution2475,
  resolution2493,
  resolution2518,
  resolution2532,
  resolution2535,
  resolution2538,
  resolution2553,
  resolution2558,
  resolution2565,
  resolution2573,
  resolution2594,
  resolution2601,
  resolution2616,
  resolution2668,
  resolution2681,
  resolution2686,
  resolution2730,
  resolution2764,
  resolution2805,
  resolution2807,
  statement2002At32,
  statement2004At40,
  statement2005At52,
  statement2006At42,
  statement2007At5,
  statement2010At8,
  statement2010At22,
  statement2011At20,
  statement2012At3,
  statement2012At23,
  statement2014At21,
  statement2016At9,
  ...relatedStatements,
  ...situationTexts2001To2006,
  ...situationTexts2007To2009,
  ...situationTexts2010To2012,
  ...situationTexts2013To2015,
  ...situationTexts2016To2018,
  ...situationTexts2019To2021,
  ...situationTexts2022To2026,
]
