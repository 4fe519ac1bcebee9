/**
 * Keeps the house as it was drawn: which module may use which, and what no class may do.
 *
 * <ol>
 *   <li>{@code docs/architecture.puml} is the rule, not a picture of it, so that it cannot grow old.
 *   <li>Every rule is shown a violation of itself ({@link org.kycvs.architecture.Planted}), because a rule that has never
 *       failed may be guarding nothing.
 * </ol>
 *
 * <p>It does not judge taste: what a formatter or a compiler can say is said there.
 */
package org.kycvs.architecture;
