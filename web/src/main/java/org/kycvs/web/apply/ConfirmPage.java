package org.kycvs.web.apply;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.kycvs.onboarding.Applying;
import org.kycvs.onboarding.Confirmation;
import org.kycvs.web.page.PostGuard;
import org.kycvs.web.page.Trouble;
import org.kycvs.words.Language;

/** Behind the link that a contact was sent: a button, and what became of it. To fetch the link changes nothing. */
public class ConfirmPage extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final String TOKEN = "t";
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    @Inject
    transient ApplyHtml html;

    @Inject
    transient ApplyWords words;

    @Inject
    transient Applying applying;

    @Inject
    transient PostGuard guard;

    @Inject
    transient Trouble trouble;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = words.of(request);
        String token = token(request);
        if (token.isEmpty()) {
            answer(response, language, Confirmation.INVALID);
        } else {
            html.write(this, response, language, "confirm", Map.of("token", token));
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!guard.fromHere(request)) {
            guard.refuse(request, response);
            return;
        }
        try {
            String token = token(request);
            Confirmation confirmation = token.isEmpty() ? Confirmation.INVALID : applying.confirm(token);
            answer(response, words.of(request), confirmation);
        } catch (RuntimeException failure) {
            trouble.answer(failure, response);
        }
    }

    /** Whoever follows it twice has confirmed it, and reads so. */
    private void answer(HttpServletResponse response, Language language, Confirmation confirmation) throws IOException {
        boolean invalid = confirmation == Confirmation.INVALID;
        response.setStatus(invalid ? HttpServletResponse.SC_GONE : HttpServletResponse.SC_OK);
        html.write(this, response, language, invalid ? "invalid" : "confirmed");
    }

    private static String token(HttpServletRequest request) {
        String token = request.getParameter(TOKEN);
        return token != null && FORM.matcher(token).matches() ? token : "";
    }
}
