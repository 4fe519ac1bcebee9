package org.kycvs.admin.frame;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Asked for by whoever reads long and means to stay: being asked for is what keeps the login alive. */
@WebServlet("/stay")
public final class StayServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        request.getSession();
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
