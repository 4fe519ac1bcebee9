/**
 * The values that every module speaks, and nothing that any module decides.
 *
 * <ol>
 *   <li>A value is born valid and immutable, so that nobody downstream has to check it again.
 *   <li>A personal value prints itself masked, so that a log line cannot betray a person.
 *   <li>Time and randomness are given, never taken, so that every rule can be tested at any hour.
 *   <li>A "no" is a {@link org.kycvs.kernel.Refusal} with a code of the published contract, so that every door
 *       says it in the same words.
 * </ol>
 *
 * <p>It does not know any table, key, organisation or protocol.
 */
@org.jspecify.annotations.NullMarked
package org.kycvs.kernel;
