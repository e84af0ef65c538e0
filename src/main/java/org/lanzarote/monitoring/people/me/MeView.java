package org.lanzarote.monitoring.people.me;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.SortedSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** The caller's account, and what the service allows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeView(
        @Schema(description = "Name of the account") String account,

        @Schema(description = "Realm roles, as Keycloak spells them")
        SortedSet<String> roles,

        @Schema(description = "The Party the account speaks for (ISO 3166-1 alpha-3)") @Nullable String party,

        @Schema(description = "Short name of that Party") @Nullable BilingualText partyName,

        @Schema(description = "The organisation the account speaks for") @Nullable String organisation,

        @Schema(description = "What the roles allow you") List<Ability> abilities,

        @Schema(description = "The rounds that are yours, the newest first; 50 at most, the others are at /rounds")
        List<OwnRound> rounds) {}
