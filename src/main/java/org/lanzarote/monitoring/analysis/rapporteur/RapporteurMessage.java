package org.lanzarote.monitoring.analysis.rapporteur;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of appointments of rapporteurs. */
enum RapporteurMessage implements Message {
    APPOINTMENT_INVALID("The appointment is not valid"),
    APPOINTMENT_OVER("The appointment is over"),
    NO_STATE("{0} is no code of a State (ISO 3166-1 alpha-3)"),
    STATE_NEEDS_NAME("{0} is no Party; give the name of the State"),
    PARTY_HAS_NAME("{0} is a Party, and has the name on record; leave this out"),
    NO_QUESTION_TO_REPORT_ON("The questionnaire in force has no question {0}"),
    NO_RAPPORTEUR("This is no account of a rapporteur that goes on"),
    LAST_DAY_FIRST("The last day comes before the first"),
    LAST_DAY_PAST("The last day is over; give one from {0} on"),
    APPOINTED_ALREADY("{0} is appointed for question {1} already in that time; end that appointment first"),
    NOT_YOUR_QUESTION("You are not appointed for question {0} today");

    private final String english;

    RapporteurMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
