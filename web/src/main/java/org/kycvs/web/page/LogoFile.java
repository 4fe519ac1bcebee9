package org.kycvs.web.page;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kycvs.organisations.OrganisationProfile;
import org.kycvs.organisations.ShowingLogo;

/** The marks of organisations, each at an address that is its digest and so never shows another one. */
public class LogoFile extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Pattern PATH = Pattern.compile("/([0-9a-f]{64})\\.png");

    @Inject
    transient ShowingLogo showing;

    @Inject
    transient Trouble trouble;

    static String address(OrganisationProfile organisation) {
        return organisation.logo() == null ? "" : "/logos/" + organisation.logo() + ".png";
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        Matcher parts = PATH.matcher(path == null ? "" : path);
        try {
            Optional<byte[]> png = parts.matches() ? showing.png(parts.group(1)) : Optional.empty();
            if (png.isPresent()) {
                send(png.get(), response);
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (RuntimeException failure) {
            trouble.answer(failure, response);
        }
    }

    private static void send(byte[] png, HttpServletResponse response) throws IOException {
        PageHeaders.write(response, PageHeaders.FOR_A_YEAR);
        response.setContentType("image/png");
        response.setContentLength(png.length);
        response.getOutputStream().write(png);
    }
}
