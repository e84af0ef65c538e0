package org.lanzarote.monitoring.preparation.round;

import static java.util.stream.Collectors.toSet;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** A thematic monitoring round, which monitors all Parties on its roster at once. */
@Entity
public class Round {

    @Id
    int number;

    @Version
    int version;

    BilingualText theme;
    BilingualText title;
    Instant repliesDue;
    Instant stakeholdersDue;

    @Enumerated(EnumType.STRING)
    RoundStatus status = RoundStatus.PREPARATION;

    @Nullable String rosterDecision;

    @Nullable LocalDate rosterAdoptedOn;

    @Nullable Instant launchedAt;

    RepliesClosing replies = RepliesClosing.NEVER;

    @ElementCollection
    @OrderBy("rank")
    List<UrgencyTerm> scale = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "ordinal")
    List<RosterEntry> roster = new ArrayList<>();

    protected Round() {}

    Round(PrepareRound wish) {
        this.number = wish.number();
        set(wish.preparation());
    }

    void revise(RoundPreparation wish) {
        requirePreparation();
        set(wish);
    }

    void adoptRoster(String decision, LocalDate on, List<RosterEntry> entries) {
        requirePreparation();
        rosterDecision = decision;
        rosterAdoptedOn = on;
        roster.clear();
        roster.addAll(entries);
    }

    /** Launches the round: freezes the roster, and gives the Parties to issue the questionnaire to. */
    public List<Party> launch(Instant now) {
        requirePreparation();
        if (roster.isEmpty()) {
            throw ProblemType.ROSTER_MISSING.because(RoundMessage.NO_ROSTER.with(number));
        }
        new TimeLimits(repliesDue, stakeholdersDue).requireAhead(now);
        status = RoundStatus.LAUNCHED;
        launchedAt = now;
        return roster.stream().map(RosterEntry::party).toList();
    }

    /** Refuses a round that is launched: questionnaires, lists and dates change only before that. */
    public void requirePreparation() {
        if (status.isLaunched()) {
            throw ProblemType.ROUND_LAUNCHED.because(RoundMessage.LAUNCHED_ON.with(number, launchedAt));
        }
    }

    public void requireLaunched() {
        if (!status.isLaunched()) {
            throw ProblemType.ROUND_NOT_LAUNCHED.because(RoundMessage.IN_PREPARATION.with(number));
        }
    }

    /**
     * The state of the replies' closing; they are open until the Secretariat closes them, whatever their time limit.
     */
    public RepliesClosing replies() {
        return replies;
    }

    /** Notes that one Party was let in again, until the next closing. */
    public void letIn() {
        replies = replies.lettingIn();
    }

    public int version() {
        return version;
    }

    /** Moves the time limit that all States have; the calling room keeps a record of it. */
    public void extendReplies(Instant until) {
        repliesDue = until;
    }

    /** Moves the time limit of all stakeholders; the calling room keeps a record of it. */
    public void extendStakeholders(Instant until) {
        stakeholdersDue = until;
    }

    public int number() {
        return number;
    }

    public Instant repliesDue() {
        return repliesDue;
    }

    public Instant stakeholdersDue() {
        return stakeholdersDue;
    }

    /** The terms of urgency, the most urgent first. */
    public List<UrgencyTerm> urgencyScale() {
        return List.copyOf(scale);
    }

    /** The codes of the Parties on the roster. */
    public Set<String> rosterCodes() {
        return rosterParties().map(Party::iso3).collect(toSet());
    }

    /** The terms of urgency alone, without what is said of them. */
    public Set<String> urgencyTerms() {
        return scale.stream().map(UrgencyTerm::term).collect(toSet());
    }

    public Stream<Party> rosterParties() {
        return roster.stream().map(RosterEntry::party);
    }

    private void set(RoundPreparation wish) {
        theme = wish.theme();
        title = wish.title();
        scale.clear();
        scale.addAll(wish.urgencyScale());
        repliesDue = wish.repliesDue();
        stakeholdersDue = wish.stakeholdersDue();
    }
}
