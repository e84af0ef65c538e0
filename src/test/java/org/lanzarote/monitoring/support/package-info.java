/** What every test stands on: the local services and the accounts that ask. */
@NullMarked
package org.lanzarote.monitoring.support;

import org.jspecify.annotations.NullMarked;
