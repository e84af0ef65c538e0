package org.lanzarote.monitoring.platform.trail;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of questions to the trail. */
enum TrailMessage implements Message {
    PURPOSE_LENGTH("Reading-Purpose is missing or has not 1 to 300 ASCII characters"),
    OPERATION_UNKNOWN("There is no such operation"),
    RECORD_UNKNOWN("No record has such an address"),
    RECORD_ADDRESS_EXPECTED("The address of a record is expected, or its beginning, as in /rounds/2/replies/FRA"),
    PARAMETER_TYPE("A parameter is not of its type"),
    OPERATION_ID_EXPECTED("An operationId of the OpenAPI document is expected"),
    INSTANT_EXPECTED("A point in time is expected, as in 2027-04-01T12:00:00Z");

    private final String english;

    TrailMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
