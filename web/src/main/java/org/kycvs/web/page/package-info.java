/**
 * Shows a person one step of their request at a time, in plain words, and passes on what they press.
 *
 * <ol>
 *   <li>The step that is shown is read from the database, never from the browser, because a second tab, the back button and
 *       another node must all see the same. A press says from which step it comes, and the use case judges, under the lock,
 *       whether that can still be done.
 *   <li>What was posted is taken only from the browser and the page that it was shown on (cookie, form token, origin), because
 *       nobody may press Allow for somebody else.
 *   <li>A post that did something is answered by a redirect to the same URL, so that a reload repeats nothing; a post that was
 *       refused shows the same step again with what was typed, the passcode excepted.
 *   <li>A refusal is honoured from whatever step it was pressed on, because a person who says no must not be asked to say it
 *       again.
 *   <li>No session, no resource from elsewhere, and whatever can be done is done without a script, because the page must work on
 *       any phone. One small file of ours types in the code that the phone offers and counts down beside what is said in words;
 *       nothing else can be made to run.
 *   <li>A page is in one language throughout: the one its reader has chosen, else the one the organisation asked for, else the
 *       browser's. What an organisation says in its own words is quoted, and marked with its language.
 * </ol>
 *
 * <p>It decides nothing: no rule of the journey lives here.
 */
@org.jspecify.annotations.NullMarked
package org.kycvs.web.page;
