package org.kycvs.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kycvs.verification.RequestPage.Ending;
import org.kycvs.verification.ShowingRequest;

/** Hands the signed receipt of a decision to the browser in which it was made, as a file to keep. */
@ApplicationScoped
class ReceiptDownload {

    @Inject
    ShowingRequest showing;

    @Inject
    CurrentVisit current;

    /** @throws org.kycvs.verification.RequestRefused {@code not-found}: no decision was recorded, or not in this browser */
    void send(HttpServletResponse response) throws IOException {
        String receipt = showing.receipt(current.visit());
        response.setContentType("application/jwt");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName() + "\"");
        response.getWriter().print(receipt);
    }

    private String fileName() {
        Ending ending = current.page().ending();
        String number = ending == null || ending.consent() == null
                ? ""
                : "-" + ending.consent().value();
        return "kycvs-receipt" + number + ".jwt";
    }
}
