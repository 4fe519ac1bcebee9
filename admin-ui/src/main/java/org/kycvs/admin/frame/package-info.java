/**
 * What every screen of the administrators stands in: who may see it, its words, its table, its dangerous actions, its way in and
 * out. How a screen is made: {@link org.kycvs.admin}.
 *
 * <ol>
 *   <li>{@link org.kycvs.admin.frame.Screen} lists all screens once: the navigation shows what the reader's roles open, and a test
 *       holds the server's own rules against it, because a link is no lock.
 *   <li>All words are in the reader's language: the own choice, else the browser's, else English, one language a page. Hindi and
 *       Bengali are marked as not reviewed, as everywhere in the house.
 *   <li>A dangerous action says what it will do, asks for a reason that the audit log keeps, and says what has happened and how
 *       it is undone.
 *   <li>The page, order, filters and columns of a table stand in its address, so that it can be bookmarked, sent and gone back to;
 *       it is exported as it is filtered, and no cell of an export is a formula.
 *   <li>Who was away too long is warned, can stay, and finds after the next login what was typed: the browser keeps it, for this
 *       account and page, until it is stored, thrown away, or the reader logs out.
 *   <li>An answer that could not be given leads on: to the login, to a fresh page, or to a page with an id to be quoted.
 * </ol>
 *
 * <p>It knows no module of the house but the values and words that everybody speaks.
 */
@org.jspecify.annotations.NullMarked
package org.kycvs.admin.frame;
