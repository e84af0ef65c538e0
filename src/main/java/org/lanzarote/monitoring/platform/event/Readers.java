package org.lanzarote.monitoring.platform.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Those to whom a thing that happened is told, by name where they have one. */
public record Readers(
        EventAudience audience,
        @Nullable String party,
        @Nullable List<String> questions,
        @Nullable String organisation,
        @Nullable String account) {

    public static final Readers EVERYBODY = unnamed(EventAudience.PUBLIC);
    public static final Readers OVERSEERS = unnamed(EventAudience.OVERSEERS);
    public static final Readers OFFICER = unnamed(EventAudience.OFFICER);

    /** A Party, all its delegates who work on its reply of the round, and those who oversee. */
    public static Readers ofParty(String iso3) {
        return new Readers(EventAudience.PARTY, iso3, null, null, null);
    }

    /** A Party, its delegates who have one of these questions, and those who oversee. */
    public static Readers ofParty(String iso3, List<String> questions) {
        return new Readers(EventAudience.PARTY, iso3, questions, null, null);
    }

    /** The focal points of a Party alone. */
    public static Readers withinParty(String iso3) {
        return new Readers(EventAudience.WITHIN_PARTY, iso3, null, null, null);
    }

    public static Readers ofOrganisation(String name) {
        return new Readers(EventAudience.ORGANISATION, null, null, name, null);
    }

    public static Readers account(String login) {
        return new Readers(EventAudience.ACCOUNT, null, null, null, login);
    }

    private static Readers unnamed(EventAudience audience) {
        return new Readers(audience, null, null, null, null);
    }
}
