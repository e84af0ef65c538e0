package org.lanzarote.monitoring.platform.access;

import java.util.Set;

/** Tells which roles a login has that this service does not keep; a room on accounts does. */
public interface LoginRoles {

    /** The realm roles that it has now; {@code ACCOUNT_NOT_IN_FORCE} where it may no longer come in. */
    Set<String> now(String login);
}
