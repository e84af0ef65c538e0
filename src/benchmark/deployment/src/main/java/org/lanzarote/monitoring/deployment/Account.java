package org.lanzarote.monitoring.deployment;

import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** An account that calls what is deployed: who it is to Keycloak and in the service's register. */
public record Account(
        String login,
        String role,
        @Nullable String party,
        @Nullable String organisation) {

    public static final String SECRETARIAT = "secretariat";
    public static final String COMMITTEE = "committee";
    public static final String RAPPORTEUR = "rapporteur";
    public static final String SECOND_RAPPORTEUR = "second-rapporteur";
    public static final String OFFICER = "safeguarding-officer";
    public static final String AUDITOR = "auditor";
    public static final String STAKEHOLDER = "stakeholder";
    public static final String FACILITATOR = "facilitator";

    public static Stream<Account> all() {
        return Stream.concat(
                Stream.of(
                        new Account(SECRETARIAT, "secretariat", null, null),
                        new Account(COMMITTEE, "committee-member", "FRA", null),
                        new Account(RAPPORTEUR, "rapporteur", null, null),
                        new Account(SECOND_RAPPORTEUR, "rapporteur", null, null),
                        new Account(OFFICER, "safeguarding-officer", null, null),
                        new Account(AUDITOR, "auditor", null, null),
                        new Account(STAKEHOLDER, "stakeholder", null, "Measured organisation"),
                        new Account(FACILITATOR, "facilitator", null, "Measured facilitator")),
                parties().map(party -> new Account(focalPoint(party), "focal-point", party, null)));
    }

    /** The Parties of the round. */
    public static Stream<String> parties() {
        return StreamSupport.stream(Documents.read("roster.json").get("entries").spliterator(), false)
                .map(entry -> entry.get("party").asText());
    }

    public static String focalPoint(String party) {
        return "focal-point-" + party.toLowerCase(Locale.ROOT);
    }
}
