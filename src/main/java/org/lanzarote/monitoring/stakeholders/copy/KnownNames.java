package org.lanzarote.monitoring.stakeholders.copy;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lanzarote.monitoring.files.namesearch.SoughtNames;
import org.lanzarote.monitoring.stakeholders.submission.StakeholderSubmission;

/**
 * What the service knows an organisation by: its name, acronyms made of that, its contact, its accounts, their family
 * names, and the domain of their e-mail addresses unless that is a well-known mail hoster's.
 */
@ApplicationScoped
class KnownNames {

    /** The part of a name that stands in brackets, mostly an acronym. */
    private static final Pattern BRACKETED = Pattern.compile("\\(([^()]+)\\)");

    private static final Pattern INITIALS = Pattern.compile("(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}]");
    private static final Pattern CAPITAL_INITIALS = Pattern.compile("(?<![\\p{L}\\p{N}])[\\p{Lu}\\p{N}]");

    /** The length from which initials are looked for. */
    private static final int LEAST_ACRONYM = 3;

    /** The length from which a name of one of its people is looked for by itself. */
    private static final int LEAST_FAMILY = 5;

    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{M}]+");

    private final CopyingQueries queries;

    KnownNames(CopyingQueries queries) {
        this.queries = queries;
    }

    /** What must not stand in copies of a submission; nothing where its organisation may be named. */
    SoughtNames secretOf(StakeholderSubmission submission) {
        return submission.anonymity().isGranted() ? of(submission.organisation()) : SoughtNames.NONE;
    }

    /** What must not stand in copies if anonymity, which may only be asked for, is granted. */
    SoughtNames secretIfGranted(StakeholderSubmission submission) {
        return submission.anonymity().isConcealing() ? of(submission.organisation()) : SoughtNames.NONE;
    }

    private SoughtNames of(String organisation) {
        Set<String> names = new HashSet<>(Set.of(organisation));
        BRACKETED.matcher(organisation).results().map(found -> found.group(1)).forEach(names::add);
        names.add(BRACKETED.matcher(organisation).replaceAll(" "));
        var people = Stream.concat(queries.contacts(organisation).stream(), queries.accounts(organisation).stream())
                .toList();
        people.forEach(person -> add(names, person));
        return SoughtNames.of(
                names,
                acronyms(BRACKETED.matcher(organisation).replaceAll(" ")),
                people.stream().flatMap(person -> families(person.name())).toList());
    }

    private static void add(Set<String> names, CopyingQueries.KnownPerson person) {
        names.add(person.name());
        int gap = person.name().indexOf(' ');
        if (gap > 0) {
            var families = person.name().substring(gap + 1);
            names.add(families + " " + person.name().substring(0, gap));
            if (families.indexOf(' ') > 0) {
                names.add(families);
            }
        }
        if (person.email() != null) {
            names.add(person.email());
            var domain =
                    person.email().substring(person.email().indexOf('@') + 1).toLowerCase(Locale.ROOT);
            if (!MailHosters.include(domain)) {
                names.add(domain);
            }
        }
    }

    /** The words after the given name; the first one too, if it alone is in capitals. */
    static Stream<String> families(String person) {
        var words = List.of(GAP.split(person.strip(), -1));
        boolean familyFirst = words.get(0).equals(words.get(0).toUpperCase(Locale.ROOT));
        return words.stream().skip(familyFirst ? 0 : 1).filter(word -> word.length() >= LEAST_FAMILY);
    }

    private static List<String> acronyms(String name) {
        return Stream.of(INITIALS, CAPITAL_INITIALS)
                .map(initials -> initials.matcher(name)
                        .results()
                        .map(MatchResult::group)
                        .collect(joining())
                        .toUpperCase(Locale.ROOT))
                .filter(acronym -> acronym.length() >= LEAST_ACRONYM)
                .distinct()
                .toList();
    }
}
