/** Reads doses from CSV; knows the format and nothing of what the lines mean. */
@org.jspecify.annotations.NullMarked
package org.kycvs.registry.csv;
