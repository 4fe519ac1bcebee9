package org.kycvs.web.apply;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.kycvs.kernel.Refusal;
import org.kycvs.limits.LimitReached;
import org.kycvs.onboarding.Applying;
import org.kycvs.onboarding.NewApplication;
import org.kycvs.web.ClientAddress;
import org.kycvs.web.page.PostGuard;
import org.kycvs.web.page.Trouble;
import org.kycvs.words.Language;

/** The form: shown empty, shown again with what is wrong, or taken and answered by a page that says what comes next. */
public class ApplyPage extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final String MULTIPART = "multipart/form-data";
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    /** What a press of this button wants is another language, and nothing else. */
    private static final String STAY = "stay";

    @Inject
    transient ApplyHtml html;

    @Inject
    transient ApplyFields fields;

    @Inject
    transient ApplyWords words;

    @Inject
    transient Applying applying;

    @Inject
    transient ClientAddress addresses;

    @Inject
    transient PostGuard guard;

    @Inject
    transient Trouble trouble;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if ("/sent".equals(request.getPathInfo())) {
            html.write(this, response, words.of(request), "sent");
        } else if (request.getPathInfo() == null) {
            html.form(this, response, words.of(request), Typed.nothing(request), List.of());
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String type = request.getContentType();
        if (request.getPathInfo() != null || type == null || !type.startsWith(MULTIPART)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (!guard.fromHere(request)) {
            guard.refuse(request, response);
        } else {
            try {
                take(Typed.in(request), request, response);
            } catch (ServletException | IllegalStateException unreadable) {
                response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            } catch (RuntimeException failure) {
                trouble.answer(failure, response);
            }
        }
    }

    private void take(Typed typed, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = words.of(request);
        if (typed.has(STAY)) {
            html.form(this, response, language, typed, List.of());
            return;
        }
        ApplyFields.Judged judged = fields.judge(typed, language);
        NewApplication application = judged.application();
        if (application == null) {
            response.setStatus(UNPROCESSABLE);
            html.form(this, response, language, typed, judged.wrong());
            return;
        }
        try {
            applying.apply(application, addresses.of(request));
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/apply/sent?" + ApplyWords.CHOSEN + "=" + language.code());
        } catch (Refusal notNow) {
            boolean tooMany = notNow instanceof LimitReached;
            response.setStatus(tooMany ? TOO_MANY : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            html.form(this, response, language, typed, List.of(tooMany ? "too_many" : "not_now"));
        }
    }
}
