"""Two short recordings for the demonstration, spoken by a program: nobody's voice is in the demonstration."""
