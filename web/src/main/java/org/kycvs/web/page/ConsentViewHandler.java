package org.kycvs.web.page;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.kycvs.verification.RequestPage.Step;

/**
 * One URL, many views: which one is shown is decided by where the request stands, never by the browser. A press is read by the
 * view that it says it comes from; that view is shown again only if the request is still at it.
 *
 * <p>The views lie under {@code WEB-INF}, so that none can be fetched by its name.
 */
public class ConsentViewHandler extends ViewHandlerWrapper {

    private static final String VISIT = CurrentVisit.class.getName();

    public ConsentViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    /** Faces makes this class, so nothing can be injected; and to look a bean up costs more than to carry it along. */
    static void hand(CurrentVisit current, ServletRequest request) {
        request.setAttribute(VISIT, current);
    }

    @Override
    public String deriveViewId(FacesContext context, String requested) {
        return viewOf(current(context).step());
    }

    @Override
    public String deriveLogicalViewId(FacesContext context, String requested) {
        return viewOf(current(context).step());
    }

    @Override
    public UIViewRoot createView(FacesContext context, String requested) {
        return super.createView(context, viewOf(current(context).step()));
    }

    /** Built afresh, whatever state the browser claims to give back: there is none. */
    @Override
    public UIViewRoot restoreView(FacesContext context, String requested) {
        UIViewRoot view = createView(context, requested);
        context.setViewRoot(view);
        context.setProcessingEvents(true);
        try {
            getViewDeclarationLanguage(context, view.getViewId()).buildView(context, view);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return view;
    }

    /**
     * Where the request has moved on meanwhile (a double click, a second tab, a time that is over), the step that it is at now
     * says all, and the page that was pressed on is not shown again.
     */
    @Override
    public void renderView(FacesContext context, UIViewRoot view) throws IOException {
        CurrentVisit current = current(context);
        if (current.hasMovedOn()) {
            PageAnswer.seeOther(context, current.visit().handle());
        } else {
            super.renderView(context, view);
        }
    }

    /** Forms are posted to the URL that the person sees. */
    @Override
    public String getActionURL(FacesContext context, String viewId) {
        return PageAddress.path(current(context).visit().handle());
    }

    static String viewOf(Step step) {
        return "/WEB-INF/views/" + step.code() + ".xhtml";
    }

    private static CurrentVisit current(FacesContext context) {
        Object handed = context.getExternalContext().getRequestMap().get(VISIT);
        return Objects.requireNonNull((CurrentVisit) handed, "The filter on /c/ hands over every visit");
    }
}
