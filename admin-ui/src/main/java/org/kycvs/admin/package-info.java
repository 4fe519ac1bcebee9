/**
 * Shows the administrators what the modules know, and lets them act through the modules' use cases.
 *
 * <ol>
 *   <li>Nobody enters without a login at Keycloak and one of the administrators' roles; the use cases check the role again,
 *       because a screen is only a door.
 *   <li>A page is never framed, never stored by a browser and runs no script but its own, because whoever sits here can
 *       stop an organisation.
 *   <li>Times are shown in the reader's zone and, on hover and keyboard focus, in UTC, because people who compare logs sit in two
 *       zones.
 *   <li>The day's screen comes first and shows each role what it may see, because work that waits unseen is not done.
 * </ol>
 *
 * <p>One page bean a screen. No rule of the house lives here, and no data of persons who are asked about come here.
 *
 * <h2>How a screen is made</h2>
 *
 * <ol>
 *   <li><b>List it</b> in {@link org.kycvs.admin.frame.Screen}: address, heading of the navigation, icon (PrimeIcons), roles. A page
 *       of one row or a form is listed by its parent. Then write {@code <address>.xhtml}, and a constraint for {@code /<address>}
 *       and {@code /<address>.xhtml} in {@code web.xml} unless every role may see it; {@code ScreenTest} says what is missing.
 *   <li><b>Words</b>: every text is {@code #{texts.of('key', …)}}, from {@code en.properties}, {@code hi.properties} and
 *       {@code bn.properties} beside {@link org.kycvs.admin.frame}; in files and keys, one section a screen, sections in
 *       alphabetical order. {@code screen.<address>} names the screen. {@code AdminWordsTest} finds what is missing. A state of a
 *       kind: {@code #{texts.word('state', code)}}.
 *   <li><b>The page</b> uses {@code /WEB-INF/templates/frame.xhtml} and defines {@code content}, and {@code title} if it is about one
 *       thing. Its fields stand in one {@code <h:form id="form">}; tags are in {@code urn:kycvs:admin}, described in
 *       {@code WEB-INF/tags}: {@code title} (body: the primary action), {@code help}, {@code moment}, {@code copy}, {@code state},
 *       {@code empty}, {@code table} with {@code cell}, {@code danger}. See {@code keys.xhtml}: it has all of them.
 *   <li><b>A list</b>: columns ({@link org.kycvs.admin.frame.Column}) and a source, put together by
 *       {@link org.kycvs.admin.frame.Tables}. A use case answers a {@link org.kycvs.kernel.ListQuery}; a short list is
 *       {@code TableSource.ofAll}. A row's first cell links to the row's own page. Files: {@code <f:viewAction
 *       action="#{….export}"/>} in {@code <ui:define name="metadata">}.
 *   <li><b>A form</b> is sent by a PrimeFaces button (ajax), names what it processes if there is more than one, and is answered by
 *       {@link org.kycvs.admin.frame.Outcome}: {@code done} says what has happened ({@code <key>}) and how it is undone
 *       ({@code <key>.undo}) and lets the browser forget what was typed; {@code refusedAt} says at a field what is wrong. Choices are
 *       {@code h:selectOneMenu}, and so are check boxes the plain ones: they need no script, and drafts know them. What must not be
 *       kept as a draft stands in an element with {@code data-secret}.
 *   <li><b>A dangerous action</b>: a {@link org.kycvs.admin.frame.DangerousAction} in the page bean, {@code <admin:danger>} after
 *       the form, a button whose style class is {@code dangerous}. The use case takes a {@link org.kycvs.kernel.Reason} and gives it to
 *       {@code AuditEvent.reasoned}.
 *   <li><b>What waits for somebody</b>: a bean that is a {@link org.kycvs.admin.WaitingWork} is shown on the day's screen.
 * </ol>
 */
@org.jspecify.annotations.NullMarked
package org.kycvs.admin;
