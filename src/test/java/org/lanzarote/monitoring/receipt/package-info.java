/** Claims about receipts and what they prove. */
@NullMarked
package org.lanzarote.monitoring.receipt;

import org.jspecify.annotations.NullMarked;
