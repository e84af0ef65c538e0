package org.lanzarote.monitoring.people.party;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;

/** A State bound by the Convention. Reference data: nothing in this service changes it. */
@Entity
public class Party {

    /** The ISO 3166-1 alpha-3 code. */
    @Id
    String iso3;

    /** The ISO 3166-1 alpha-2 code. */
    String iso2;

    BilingualText name;
    BilingualText nameWithArticle;

    @Nullable String formerNameEn;

    LocalDate instrumentDeposited;
    LocalDate entryIntoForce;

    @Enumerated(EnumType.STRING)
    DateConfidence dateConfidence;

    protected Party() {}

    public String iso3() {
        return iso3;
    }

    public BilingualText name() {
        return name;
    }

    /** The country as every program knows it, by its ISO 3166-1 alpha-2 code. */
    public Locale country() {
        return new Locale.Builder().setRegion(iso2).build();
    }

    /** The name for titles and lists, such as "Netherlands". */
    public String title(Language language) {
        return name.in(language);
    }

    /** The name within a sentence, such as "the Netherlands". */
    public String withArticle(Language language) {
        return nameWithArticle.in(language);
    }

    /** The name in capitals, for the cover of a factsheet. */
    public String upperCase(Language language) {
        return nameWithArticle.in(language).toUpperCase(Locale.ROOT);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Party party && iso3.equals(party.iso3());
    }

    @Override
    public int hashCode() {
        return iso3.hashCode();
    }
}
