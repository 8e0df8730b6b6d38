// Shows the part of the URL that the server does not look at.
document.getElementById("view").textContent = "You are at " + location.pathname;
