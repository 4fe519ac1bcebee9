package org.kycvs.admin.frame;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every screen, in the order of the navigation, and who may see it; the server enforces the same ({@code web.xml}), held to this
 * list by a test. Its name is the word {@code screen.<address>}, its file {@code <address>.xhtml}.
 */
public enum Screen {
    TODAY("today", ScreenGroup.OVERVIEW, "home", Role.values()),
    OVERVIEW("overview", ScreenGroup.OVERVIEW, "chart-bar", Role.values()),
    ORGANISATIONS("organisations", ScreenGroup.ORGANISATIONS, "building", Role.values()),
    ORGANISATION("organisation", ORGANISATIONS),
    ORGANISATION_CHANGE("organisation-change", ORGANISATIONS, Role.ONBOARDING_OFFICER),
    APPLICATIONS(
            "applications", ScreenGroup.ORGANISATIONS, "inbox", Role.ONBOARDING_OFFICER, Role.APPROVER, Role.AUDITOR),
    APPLICATION("application", APPLICATIONS),
    APPLICATION_FORM("application-form", APPLICATIONS, Role.ONBOARDING_OFFICER),
    PROPOSALS("proposals", ScreenGroup.ORGANISATIONS, "users", Role.values()),
    PROPOSAL("proposal", PROPOSALS),
    KEYS("keys", ScreenGroup.CREDENTIALS, "key", Role.ONBOARDING_OFFICER),
    CERTIFICATES("certificates", ScreenGroup.CREDENTIALS, "id-card", Role.ONBOARDING_OFFICER),
    AUDIT("audit", ScreenGroup.RECORDS, "book", Role.AUDITOR),
    AUDIT_EVENT("audit-event", AUDIT),
    NOTICE("notice", AUDIT);

    private final String address;
    private final ScreenGroup group;
    private final String icon;
    private final @Nullable Screen parent;
    private final List<Role> roles;

    /** One of the navigation. */
    Screen(String address, ScreenGroup group, String icon, Role... roles) {
        this(address, group, icon, null, List.of(roles));
    }

    /** One that is reached from another, by the same roles: the page of one row, a form. */
    Screen(String address, Screen parent) {
        this(address, parent.group, parent.icon, parent, parent.roles);
    }

    /** One that is reached from another, by fewer roles. */
    Screen(String address, Screen parent, Role... roles) {
        this(address, parent.group, parent.icon, parent, List.of(roles));
    }

    Screen(String address, ScreenGroup group, String icon, @Nullable Screen parent, List<Role> roles) {
        this.address = address;
        this.group = group;
        this.icon = icon;
        this.parent = parent;
        this.roles = roles;
    }

    /** The screen of that view, for example {@code /keys.xhtml}. */
    static Optional<Screen> ofView(String view) {
        return Arrays.stream(values())
                .filter(screen -> view.equals("/" + screen.address + ".xhtml"))
                .findFirst();
    }

    /** Below {@code /admin/}. */
    public String address() {
        return address;
    }

    public ScreenGroup group() {
        return group;
    }

    /** Of PrimeIcons, without {@code pi-}. */
    public String icon() {
        return icon;
    }

    /** Any one of them opens it. */
    public List<Role> roles() {
        return roles;
    }

    /** The entry of the navigation that stands for it: itself, or the screen from which it is reached. */
    public Screen entry() {
        return parent == null ? this : parent;
    }
}
