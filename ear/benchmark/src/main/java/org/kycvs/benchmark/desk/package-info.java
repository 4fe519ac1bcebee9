/** An administrator at the screens, and a year of a large programme for them to look at. */
@org.jspecify.annotations.NullMarked
package org.kycvs.benchmark.desk;
