package org.lanzarote.monitoring.preparation.round;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of a change to a round, and of what its state does not allow. */
enum RoundMessage implements Message {
    TERM_UNKNOWN("The round has no term {0}, but {1}"),
    LISTED_ALREADY("{0} is in the list already"),
    CORRECTION_IMPOSSIBLE("The round cannot be corrected like this"),
    ROUND_READS_AS_BEFORE("The round reads like this already"),
    LIMIT_IN_THE_PAST("It is {0} now; send pastConfirmed with true if a limit in the past is meant"),
    LIMIT_NOT_LATER("The time limit in force is {0}; name a later one"),
    REPLIES_CLOSED_ON("The replies of this round were closed on {0}; the Secretariat can extend a Party's time limit"
            + " or reopen them"),
    REPLIES_ARE_OPEN("The replies of this round are open"),
    NO_PARTY("No Party has the code {0}"),
    ROSTER_INVALID("The list of Parties is not valid"),
    NO_ROSTER("Round {0} has no adopted list of Parties"),
    LIMITS_PASSED("The States' limit is {0}, the stakeholders' {1}; it is {2} now"),
    LAUNCHED_ON("Round {0} was launched on {1}"),
    IN_PREPARATION("Round {0} is still in preparation"),
    LIMIT_AHEAD("A time limit lies ahead; it is {0} now"),
    PREPARATION_INVALID("The round cannot be prepared like this"),
    TERM_TWICE("{0} is in the scale already"),
    RANK_TAKEN("Rank {0} is taken");

    private final String english;

    RoundMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
