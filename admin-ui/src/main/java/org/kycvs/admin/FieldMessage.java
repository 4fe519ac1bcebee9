package org.kycvs.admin;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** Says at a field of a screen's form what is wrong there. */
final class FieldMessage {

    private FieldMessage() {}

    /** @param field its id in the form {@code form} */
    static void say(String field, String words) {
        FacesContext.getCurrentInstance()
                .addMessage("form:" + field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
    }
}
