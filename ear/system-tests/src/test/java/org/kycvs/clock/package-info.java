/** The clock of the container tests; a library of the deployed application, in the place of the machine's clock. */
package org.kycvs.clock;
