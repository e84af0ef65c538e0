package org.lanzarote.monitoring.support;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Locale;
import java.util.Map;

/** Who asks: requests with the real token of a demonstration account. */
public final class Asking {

    private static final Map<String, String> ACCOUNTS =
            Map.of("committee-member", "committee", "focal-point", "focal-point-fra", "delegate", "delegate-fra");

    private Asking() {}

    /** An account of this role, or the public; each is a column of access-matrix.csv. */
    public static RequestSpecification role(String role) {
        var account = account(role);
        return account.isEmpty() ? nobody() : as(account);
    }

    /** An account of this role; the public has none. */
    public static String account(String role) {
        return "public".equals(role) ? "" : ACCOUNTS.getOrDefault(role, role);
    }

    public static RequestSpecification as(String account) {
        return nobody().auth().oauth2(Tokens.of(account));
    }

    /** The public. */
    public static RequestSpecification nobody() {
        PlainHttp.use();
        return given().contentType(ContentType.JSON);
    }

    /** For endpoints of the tests themselves, which the OpenAPI document does not know. */
    public static RequestSpecification outOfContract(RequestSpecification request) {
        return request.noFiltersOfType(ContractFilter.class);
    }

    public static RequestSpecification secretariat() {
        return as("secretariat");
    }

    public static RequestSpecification committee() {
        return as("committee");
    }

    /** The focal point of RUS, FRA, NOR, DEU, ITA or, which is on no roster, GBR. */
    public static RequestSpecification focalPoint(String iso3) {
        return as("focal-point-" + iso3.toLowerCase(Locale.ROOT));
    }

    public static RequestSpecification stakeholder() {
        return as("stakeholder");
    }

    public static RequestSpecification secondStakeholder() {
        return as("stakeholder-two");
    }

    public static RequestSpecification facilitator() {
        return as("facilitator");
    }

    public static RequestSpecification secondFacilitator() {
        return as("facilitator-two");
    }

    public static RequestSpecification safeguardingOfficer() {
        return as("safeguarding-officer");
    }
}
