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
import org.lanzarote.monitoring.files.visible.Words;
import org.lanzarote.monitoring.stakeholders.submission.StakeholderSubmission;

/**
 * What the service knows an organisation by: its name, acronyms made of that, its contact, its accounts, and its own
 * domain of e-mail and web addresses.
 */
@ApplicationScoped
class KnownNames {

    /** The part of a name that stands in brackets, mostly an acronym. */
    private static final Pattern BRACKETED = Pattern.compile("\\(([^()]+)\\)");

    private static final Pattern INITIALS = Pattern.compile("(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}]");
    private static final Pattern CAPITAL_INITIALS = Pattern.compile("(?<![\\p{L}\\p{N}])[\\p{Lu}\\p{N}]");

    /** The length from which initials are looked for. */
    private static final int LEAST_ACRONYM = 3;

    private final CopyingQueries queries;

    KnownNames(CopyingQueries queries) {
        this.queries = queries;
    }

    /** What must not stand in copies of a submission; nothing where its organisation may be named. */
    Words secretOf(StakeholderSubmission submission) {
        return submission.anonymity().isGranted() ? of(submission.organisation()) : Words.NONE;
    }

    /** What must not stand in copies if anonymity, which may only be asked for, is granted. */
    Words secretIfGranted(StakeholderSubmission submission) {
        return submission.anonymity().isConcealing() ? of(submission.organisation()) : Words.NONE;
    }

    private Words of(String organisation) {
        Set<String> names = new HashSet<>(Set.of(organisation));
        BRACKETED.matcher(organisation).results().map(found -> found.group(1)).forEach(names::add);
        names.add(BRACKETED.matcher(organisation).replaceAll(" "));
        Stream.concat(queries.contacts(organisation).stream(), queries.accounts(organisation).stream())
                .forEach(person -> add(names, person, organisation));
        return Words.of(names, acronyms(BRACKETED.matcher(organisation).replaceAll(" ")));
    }

    private void add(Set<String> names, CopyingQueries.KnownPerson person, String organisation) {
        names.add(person.name());
        int gap = person.name().indexOf(' ');
        if (gap > 0) {
            names.add(person.name().substring(gap + 1) + " " + person.name().substring(0, gap));
        }
        if (person.email() != null) {
            names.add(person.email());
            var domain =
                    person.email().substring(person.email().indexOf('@') + 1).toLowerCase(Locale.ROOT);
            if (!queries.isShared("%@" + domain, organisation)) {
                names.add(domain);
            }
        }
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
