package org.kycvs.admin.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says to the reader what came of what they did; after a redirect too. */
@Named("outcome")
@ApplicationScoped
public class Outcome {

    @Inject
    Texts texts;

    /**
     * It is done: what was typed for it need not be kept any more.
     *
     * @param key says what has happened; {@code <key>.undo} says how it is undone
     */
    public void done(String key, Object... arguments) {
        say(null, FacesMessage.SEVERITY_INFO, texts.of(key, arguments), texts.of(key + ".undo", arguments));
    }

    /** It cannot be done, and why, at the top of the page. */
    public void refused(String key, Object... arguments) {
        refusedAt(null, key, arguments);
    }

    /** It cannot be done because of this field. @param field its id in the form {@code form}, or with its form's; none for the top of the page */
    public void refusedAt(@Nullable String field, String key, Object... arguments) {
        FacesContext.getCurrentInstance().validationFailed();
        say(field, FacesMessage.SEVERITY_ERROR, texts.of(key, arguments), null);
    }

    /** What is said at the top of the page, and not at a field. */
    public List<FacesMessage> getMessages() {
        return FacesContext.getCurrentInstance().getMessageList(null);
    }

    private static void say(@Nullable String field, Severity severity, String summary, @Nullable String detail) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(
                field == null ? null : field.contains(":") ? field : "form:" + field,
                new FacesMessage(severity, summary, detail));
    }
}
