/**
 * What has been going on, over a day, a week, a month or a year: as charts, and the same as tables and files.
 *
 * <ol>
 *   <li>Every figure that is drawn can be read, because not everybody sees a chart, and nobody reads a number from one.
 *   <li>Hours, days and months are those of the programme's calendar, for everybody who looks, because people compare them.
 *   <li>What ends or fails soon stands here by name; what waits for a decision stands on the day's screen.
 * </ol>
 */
@org.jspecify.annotations.NullMarked
package org.kycvs.admin.overview;
