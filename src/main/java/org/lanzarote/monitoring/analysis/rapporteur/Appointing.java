package org.lanzarote.monitoring.analysis.rapporteur;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lanzarote.monitoring.people.account.RapporteurAccounts;
import org.lanzarote.monitoring.people.party.PartyRepository;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.preparation.questionnaire.QuestionnaireRepository;
import org.lanzarote.monitoring.preparation.round.Round;

/** Makes an appointment, or reports all that is wrong with it. */
@ApplicationScoped
class Appointing {

    private static final Set<String> STATES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

    /** Stands for the last day of an appointment that has none. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final RapporteurQueries queries;
    private final Rapporteurs rapporteurs;
    private final RapporteurAccounts accounts;
    private final PartyRepository parties;
    private final QuestionnaireRepository questionnaires;
    private final Caller caller;
    private final Clock clock;

    Appointing(
            RapporteurQueries queries,
            Rapporteurs rapporteurs,
            RapporteurAccounts accounts,
            PartyRepository parties,
            QuestionnaireRepository questionnaires,
            Caller caller,
            Clock clock) {
        this.queries = queries;
        this.rapporteurs = rapporteurs;
        this.accounts = accounts;
        this.parties = parties;
        this.questionnaires = questionnaires;
        this.caller = caller;
        this.clock = clock;
    }

    RapporteurAppointment of(Round round, AppointRapporteur wish) {
        var logins = accounts.logins(wish.accounts());
        var violations = new Violations();
        checkState(wish, violations);
        checkQuestions(round.number(), wish, violations);
        checkAccounts(wish, logins, violations);
        checkDays(wish, violations);
        violations.orThrow(RapporteurMessage.APPOINTMENT_INVALID);
        return new RapporteurAppointment(round, wish, new HashSet<>(logins.values()), caller.name(), clock.instant());
    }

    private void checkState(AppointRapporteur wish, Violations violations) {
        boolean isParty = parties.findByIdOptional(wish.country()).isPresent();
        violations.require(
                isParty || STATES.contains(wish.country()),
                "/country",
                RapporteurMessage.NO_STATE.with(wish.country()));
        violations.require(
                !isParty || wish.countryName() == null,
                "/countryName",
                RapporteurMessage.PARTY_HAS_NAME.with(wish.country()));
        violations.require(
                isParty || wish.countryName() != null,
                "/countryName",
                RapporteurMessage.STATE_NEEDS_NAME.with(wish.country()));
    }

    private void checkQuestions(int round, AppointRapporteur wish, Violations violations) {
        var known = questionnaires.chaptersInForce(round).keySet().stream()
                .flatMap(Rapporteurs::withMain)
                .collect(toSet());
        var until = wish.until() == null ? NEVER : wish.until();
        var taken = queries.questionsIn(round, wish.country(), wish.from(), until);
        for (int i = 0; i < wish.questions().size(); i++) {
            var question = wish.questions().get(i);
            var pointer = "/questions/" + i;
            violations.require(
                    known.contains(question), pointer, RapporteurMessage.NO_QUESTION_TO_REPORT_ON.with(question));
            violations.require(
                    !Rapporteurs.covers(taken, question),
                    pointer,
                    RapporteurMessage.APPOINTED_ALREADY.with(wish.country(), question));
        }
    }

    private static void checkAccounts(AppointRapporteur wish, Map<UUID, String> logins, Violations violations) {
        for (int i = 0; i < wish.accounts().size(); i++) {
            violations.require(
                    logins.containsKey(wish.accounts().get(i)), "/accounts/" + i, RapporteurMessage.NO_RAPPORTEUR);
        }
    }

    private void checkDays(AppointRapporteur wish, Violations violations) {
        var until = wish.until();
        if (until != null) {
            var today = rapporteurs.today();
            violations.require(!until.isBefore(wish.from()), "/until", RapporteurMessage.LAST_DAY_FIRST);
            violations.require(!until.isBefore(today), "/until", RapporteurMessage.LAST_DAY_PAST.with(today));
        }
    }
}
