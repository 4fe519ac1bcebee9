package org.kycvs.admin.frame;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.InvalidValue;
import org.kycvs.kernel.Reason;

/** Whether a text is a {@link Reason}; the field says in its own words what one looks like. */
@FacesValidator("kycvs.reason")
public class ReasonValidator implements Validator<String> {

    @Override
    public void validate(FacesContext faces, UIComponent field, @Nullable String text) {
        try {
            new Reason(text == null ? "" : text);
        } catch (InvalidValue invalid) {
            throw new ValidatorException(new FacesMessage(invalid.rule()), invalid);
        }
    }
}
