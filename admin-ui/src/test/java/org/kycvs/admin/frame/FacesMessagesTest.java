package org.kycvs.admin.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class FacesMessagesTest {

    @Test
    void itIsFoundUnderTheNameThatFacesIsTold() {
        ResourceBundle found = ResourceBundle.getBundle("org.kycvs.admin.frame.FacesMessages");

        assertThat(found).isInstanceOf(FacesMessages.class);
        assertThat(java.util.Collections.list(found.getKeys())).contains("jakarta.faces.component.UIInput.REQUIRED");
        assertThatThrownBy(() -> found.getString("jakarta.faces.component.UIInput.UPDATE"))
                .isInstanceOf(MissingResourceException.class);
    }
}
