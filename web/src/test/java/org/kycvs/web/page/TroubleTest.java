package org.kycvs.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.servlet.ServletException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.kycvs.verification.RequestRefused;

class TroubleTest {

    @Test
    void howeverDeepItLiesTheStatusSaysWhatHappened() {
        assertThat(Trouble.status(new RequestRefused(RequestRefused.Reason.NOT_FOUND)))
                .isEqualTo(404);
        assertThat(Trouble.status(wrapped(new RequestRefused(RequestRefused.Reason.NOT_FOUND))))
                .isEqualTo(404);
        assertThat(Trouble.status(wrapped(new SQLException("gone", "08006")))).isEqualTo(503);
        assertThat(Trouble.status(wrapped(new SQLException("twice", "23505")))).isEqualTo(500);
        assertThat(Trouble.status(new IllegalStateException("unexpected"))).isEqualTo(500);
    }

    private static ServletException wrapped(Exception cause) {
        return new ServletException(new EJBException(cause));
    }
}
