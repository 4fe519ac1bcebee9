/** Puts figures into a page: tables in Markdown, charts in SVG. It does not know what they mean. */
@org.jspecify.annotations.NullMarked
package org.kycvs.benchmark.report;
