package org.lanzarote.monitoring.people.party;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.table.NamesOfParties;

/** A State bound by the Convention. Reference data, of which only the name changes, from a day on. */
@Entity
public class Party implements NamesOfParties.NamedParty {

    /** The ISO 3166-1 alpha-3 code. */
    @Id
    String iso3;

    /** The ISO 3166-1 alpha-2 code. */
    @Column(updatable = false)
    String iso2;

    @Version
    int version;

    BilingualText name;
    BilingualText nameWithArticle;

    @ElementCollection
    @OrderBy("until")
    @AttributeOverride(name = "name.en", column = @Column(name = "former_names_name_en"))
    @AttributeOverride(name = "name.fr", column = @Column(name = "former_names_name_fr"))
    @AttributeOverride(name = "nameWithArticle.en", column = @Column(name = "former_names_name_with_article_en"))
    @AttributeOverride(name = "nameWithArticle.fr", column = @Column(name = "former_names_name_with_article_fr"))
    @AttributeOverride(name = "until", column = @Column(name = "former_names_until"))
    Set<FormerName> formerNames = new LinkedHashSet<>();

    @Column(updatable = false)
    LocalDate instrumentDeposited;

    @Column(updatable = false)
    LocalDate entryIntoForce;

    @Column(updatable = false)
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

    @Override
    public String title(Language language, @Nullable LocalDate on) {
        return formerly(on).map(FormerName::name).orElse(name).in(language);
    }

    /** The name within a sentence, such as "the Netherlands". */
    public String withArticle(Language language) {
        return nameWithArticle.in(language);
    }

    @Override
    public String withArticle(Language language, @Nullable LocalDate on) {
        return formerly(on)
                .map(FormerName::nameWithArticle)
                .orElse(nameWithArticle)
                .in(language);
    }

    /** Every short name that it has and had. */
    public Stream<BilingualText> names() {
        return Stream.concat(Stream.of(name), formerNames.stream().map(FormerName::name));
    }

    /** Gives it another name from a day on, which is not before the last change; a name of the same day it replaces. */
    void rename(RenameParty wish, LocalDate today) {
        var violations = new Violations();
        violations.require(!wish.from().isAfter(today), "/from", PartyMessage.DAY_TO_COME.with(today));
        formerNames.stream()
                .map(FormerName::until)
                .max(LocalDate::compareTo)
                .filter(last -> last.isAfter(wish.from()))
                .ifPresent(last -> violations.add("/from", PartyMessage.NAME_CHANGED_LATER.with(last)));
        wish.checkForms(violations);
        violations.require(
                !wish.name().equals(name) || !wish.nameWithArticle().equals(nameWithArticle),
                "/name",
                PartyMessage.NAME_IS_SAME);
        violations.orThrow(PartyMessage.RENAMING_IMPOSSIBLE);
        keepUntil(wish);
        name = wish.name();
        nameWithArticle = wish.nameWithArticle();
    }

    /** Keeps the name that it had until then. One that it has since that very day was none, nor one that it takes again. */
    private void keepUntil(RenameParty wish) {
        if (formerNames.stream().noneMatch(former -> former.until().equals(wish.from()))) {
            formerNames.add(new FormerName(name, nameWithArticle, wish.from()));
        } else {
            formerNames.remove(new FormerName(wish.name(), wish.nameWithArticle(), wish.from()));
        }
    }

    private Optional<FormerName> formerly(@Nullable LocalDate on) {
        return on == null
                ? Optional.empty()
                : formerNames.stream()
                        .filter(former -> on.isBefore(former.until()))
                        .findFirst();
    }

    /** The name in capitals, for the cover of a factsheet; English keeps its article there, French has none. */
    public String upperCase(Language language) {
        return (language == Language.FR ? name : nameWithArticle).in(language).toUpperCase(Locale.ROOT);
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
