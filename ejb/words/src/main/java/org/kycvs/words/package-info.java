/**
 * Says to a person what is to be said, in their language.
 *
 * <ol>
 *   <li>All words of one language stand in one file, {@code <code>.properties}: pages, SMS, purposes and notices, because they
 *       must call one thing by one name.
 *   <li>A language is offered whole or not at all: a file that lacks a text, has one too many, or fills in other things than
 *       the English original is left out, because half a sentence in another language is worse than English.
 *   <li>Numbers, dates and plurals are written as readers of the language write them (Unicode CLDR), in the programme's zone.
 *   <li>A file says whether a fluent reader has reviewed it, and the operator says which languages are on
 *       ({@code KYCVS_WORDS_LANGUAGES}), because a wrong word under a government's name is the government's word.
 *   <li>The person's own choice beats what the organisation asked for, and that beats what the browser says.
 *   <li>A door with readers of its own (the administrators) keeps its words beside its own classes and gets the same promises
 *       from {@link org.kycvs.words.Languages#beside}.
 * </ol>
 *
 * <p>It does not know who reads, nor what for.
 */
@org.jspecify.annotations.NullMarked
package org.kycvs.words;
