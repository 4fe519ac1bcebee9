package org.kycvs.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.OidcSecurityContext;

class StaffMemberTest {

    @Test
    void theLoginSaysOfWhichOrganisation() {
        assertThat(StaffMember.of(caller(List.of("hostel")))).isEqualTo(new StaffMember("somebody", "hostel"));
    }

    @ParameterizedTest
    @MethodSource
    void whoIsStaffOfNoneOrOfSeveralIsRefused(Object claim) {
        assertThatThrownBy(() -> StaffMember.of(caller(claim))).isInstanceOf(StaffRefused.class);
    }

    static Stream<Object> whoIsStaffOfNoneOrOfSeveralIsRefused() {
        return Stream.of("", "hostel", List.of(), List.of("hostel", "hotel"), List.of(1), Map.of("hostel", Map.of()));
    }

    @Test
    void whoHasNotLoggedInIsRefused() {
        Principal anonymous = () -> "anonymous";

        assertThatThrownBy(() -> StaffMember.of(anonymous)).isInstanceOf(StaffRefused.class);
    }

    private static Principal caller(Object claim) {
        JwtClaims claims = new JwtClaims();
        claims.setClaim("organization", claim);
        return new OidcPrincipal<>("somebody", new OidcSecurityContext(null, new AccessToken(claims), null, null));
    }
}
