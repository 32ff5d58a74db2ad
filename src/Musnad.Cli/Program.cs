using Musnad.Cli;

return Terminal.Run(args);
