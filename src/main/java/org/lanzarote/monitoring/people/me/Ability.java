package org.lanzarote.monitoring.people.me;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;

/** What a role allows besides reading what is public; the state of a thing may still forbid it. */
@Schema(description = "What a role allows the caller, besides reading what is public")
enum Ability {
    PREPARE_AND_LAUNCH_ROUNDS(Role.SECRETARIAT),
    DRAFT_AND_PUBLISH_QUESTIONNAIRES(Role.SECRETARIAT),
    READ_ROUNDS_IN_PREPARATION(Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR),
    READ_SUBMITTED_REPLIES(Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR),
    PUBLISH_REPLIES(Role.SECRETARIAT),
    INVITE_ACCOUNTS(Role.SECRETARIAT, Role.FOCAL_POINT),
    REGISTER_SYSTEMS(Role.SECRETARIAT, Role.FOCAL_POINT, Role.STAKEHOLDER),
    DECIDE_ON_ORGANISATIONS(Role.SECRETARIAT),
    DELEGATE_SECTIONS(Role.FOCAL_POINT),
    ANSWER_DELEGATED_SECTIONS(Role.DELEGATE),
    ANSWER_FOR_OWN_PARTY(Role.FOCAL_POINT),
    SUBMIT_FOR_OWN_PARTY(Role.FOCAL_POINT),
    SUBMIT_AS_STAKEHOLDER(Role.STAKEHOLDER),
    REPORT_SESSIONS_WITH_CHILDREN(Role.FACILITATOR),
    READ_CHILD_CONTRIBUTIONS(Role.SAFEGUARDING_OFFICER),
    HANDLE_DISCLOSURES_AND_MAKE_EXTRACTS(Role.SAFEGUARDING_OFFICER),
    READ_DRAFT_REPORTS(Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR),
    WRITE_FINDINGS_AND_REPORTS(Role.SECRETARIAT),
    RECORD_ADOPTION_AND_PUBLISH_REPORTS(Role.SECRETARIAT),
    READ_AND_VERIFY_THE_TRAIL(Role.AUDITOR);

    @SuppressWarnings("ImmutableEnumChecker") // Set.of gives one that cannot change
    private final Set<String> roles;

    Ability(String... roles) {
        this.roles = Set.of(roles);
    }

    static List<Ability> of(Caller caller) {
        Set<String> roles = caller.roles();
        return Arrays.stream(values())
                .filter(ability -> ability.roles.stream().anyMatch(roles::contains))
                .filter(ability -> !caller.isSystem() || !ability.isOfPersonsAlone())
                .toList();
    }

    /** Whether a system has it not, though it has the role. */
    private boolean isOfPersonsAlone() {
        return this == INVITE_ACCOUNTS || this == REGISTER_SYSTEMS;
    }
}
