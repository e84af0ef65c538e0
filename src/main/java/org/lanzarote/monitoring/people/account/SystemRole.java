package org.lanzarote.monitoring.people.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The roles that a system may have. */
@Schema(description = "The roles that a Party's or an organisation's own system may have")
enum SystemRole {
    FOCAL_POINT(GrantedRole.FOCAL_POINT),
    STAKEHOLDER(GrantedRole.STAKEHOLDER);

    final GrantedRole granted;

    SystemRole(GrantedRole granted) {
        this.granted = granted;
    }
}
