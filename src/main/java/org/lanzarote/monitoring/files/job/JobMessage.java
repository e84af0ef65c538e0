package org.lanzarote.monitoring.files.job;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of jobs, and reasons why one failed. */
enum JobMessage implements Message {
    JOBS_OPEN("{0} of your jobs wait or run; more are not taken on"),
    JOB_STANDS("The job is {0}"),
    ROLES_CHANGED("The roles of your account changed while the job ran"),
    TAKEN_BACK("Something of what it makes was taken down meanwhile"),
    GAVE_WAY("What it made gave way to a newer result of yours, on {0}"),
    KEPT_LONG_ENOUGH("What it made was kept until {0}"),
    OTHER_ROLES("It was made for other roles than your account has now"),
    RECALLED("Something of what it made was taken down since"),
    MADE_TOO_MUCH("It would have made more than {0} bytes"),
    JOB_BROKE("It was tried {0} times and did not succeed; the reference is {1}");

    private final String english;

    JobMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
